// On paper nothing can be pressed: there the widget is its whole list, with every event open.

import type { LitElement, ReactiveController } from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
  }

  readonly #turn = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
