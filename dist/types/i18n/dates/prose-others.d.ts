export declare const frProse: {
    readonly named: "rue place avenue boulevard pont mouvement stade";
};
export declare const esProse: {
    readonly named: "calle plaza avenida puente movimiento estadio";
};
export declare const deProse: {
    readonly named: "straße platz brücke";
};
export declare const trProse: {
    readonly namedAfter: "köprüsü caddesi meydanı bulvarı stadyumu";
};
