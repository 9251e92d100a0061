// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Component } from './component';
import { Events } from './events';

class Named extends Component {
  constructor(
    private readonly name: string,
    private readonly log: string[],
  ) {
    super();
  }

  override onload(): void {
    this.log.push(`load ${this.name}`);
  }

  override onunload(): void {
    this.log.push(`unload ${this.name}`);
  }
}

describe('a component', () => {
  it('loads with its children, once, and takes them along when it unloads, the last first', () => {
    const log: string[] = [];
    const parent = new Named('parent', log);
    parent.addChild(new Named('one', log));
    parent.load();
    parent.load();
    parent.addChild(new Named('two', log));
    parent.register(() => log.push('first'));
    parent.register(() => log.push('second'));
    parent.unload();
    parent.unload();
    expect(log).toEqual([
      ...['load parent', 'load one', 'load two'],
      ...['unload two', 'unload one', 'second', 'first', 'unload parent'],
    ]);
  });

  it('lets a child go', () => {
    const log: string[] = [];
    const parent = new Component();
    parent.load();
    parent.removeChild(parent.addChild(new Named('one', log)));
    parent.unload();
    expect(log).toEqual(['load one', 'unload one']);
  });

  it('takes off events, DOM events and intervals', () => {
    vi.useFakeTimers();
    const component = new Component();
    const events = new Events();
    const heard = vi.fn();
    component.load();
    component.registerEvent(events.on('name', heard));
    component.registerDomEvent(document, 'click', heard);
    component.registerInterval(window.setInterval(heard, 10));
    const happen = (): void => {
      events.trigger('name');
      document.dispatchEvent(new MouseEvent('click'));
      vi.advanceTimersByTime(10);
    };
    happen();
    expect(heard).toHaveBeenCalledTimes(3);
    component.unload();
    happen();
    expect(heard).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});

describe('events', () => {
  it('go to every listener of their name, in order, with their values', () => {
    const events = new Events();
    const log: unknown[] = [];
    events.on('a', (...values: unknown[]) => log.push(['one', ...values]));
    events.on('a', (...values: unknown[]) => log.push(['two', ...values]));
    events.on('b', () => log.push('never'));
    events.trigger('a', 1, 2);
    expect(log).toEqual([
      ['one', 1, 2],
      ['two', 1, 2],
    ]);
  });

  it('are bound to their context', () => {
    const events = new Events();
    const context = { seen: 0 };
    events.on(
      'a',
      function (this: typeof context) {
        this.seen += 1;
      },
      context,
    );
    events.trigger('a');
    expect(context.seen).toBe(1);
  });

  it('end by callback and by reference', () => {
    const events = new Events();
    const [one, two] = [vi.fn(), vi.fn()];
    const ref = events.on('a', two);
    events.on('b', () => events.offref(ref));
    events.on('a', one);
    events.trigger('b');
    events.trigger('a');
    events.off('a', one);
    events.trigger('a');
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 0]);
  });

  it('go on to the next listener when one throws, and the error comes up as one that nobody caught', () => {
    vi.useFakeTimers();
    const events = new Events();
    const heard = vi.fn();
    events.on('a', () => {
      throw new Error('thrown by a listener');
    });
    events.on('a', heard);
    events.trigger('a');
    expect(heard).toHaveBeenCalled();
    expect(() => vi.runAllTimers()).toThrow('thrown by a listener');
    vi.useRealTimers();
  });
});
