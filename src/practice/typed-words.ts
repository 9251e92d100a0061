/** What was typed into forms that were closed before it was written: kept for the session, brought back by the form. */

/** What one form holds, by names of its own. */
export type Typed = Readonly<Record<string, string>>;

export class TypedWords {
  private readonly byForm = new Map<string, Typed>();

  /** Nothing typed is nothing kept. */
  keep(form: string, typed: Typed): void {
    if (Object.keys(typed).length === 0) this.byForm.delete(form);
    else this.byForm.set(form, typed);
  }

  of(form: string): Typed {
    return this.byForm.get(form) ?? {};
  }

  /** It was written, or is no longer wanted. */
  forget(form: string): void {
    this.byForm.delete(form);
  }
}
