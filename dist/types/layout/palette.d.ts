export declare const GROUP_COLORS: {
    readonly light: readonly ["#0b6e6e", "#a8441c", "#5b4ba3", "#756500", "#9b2355", "#2a5ca8", "#43701b", "#6b4a2b"];
    readonly dark: readonly ["#4cc4bb", "#f2946b", "#ac9cf7", "#d3c14e", "#f291b5", "#83b5f7", "#a6d172", "#d4ad87"];
};
