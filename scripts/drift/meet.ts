/** What to do with a name that stands on both sides, or on one alone. */
export interface Meeting<Ours, Theirs> {
  both(name: string, ours: Ours, theirs: Theirs): void;
  onlyOurs(name: string, ours: Ours): void;
  onlyTheirs(name: string, theirs: Theirs): void;
}

/** Lets two lists meet, name by name. */
export function meet<Ours, Theirs>(
  ours: ReadonlyMap<string, Ours>,
  theirs: ReadonlyMap<string, Theirs>,
  { both, onlyOurs, onlyTheirs }: Meeting<NoInfer<Ours>, NoInfer<Theirs>>,
): void {
  for (const [name, our] of ours) {
    const their = theirs.get(name);
    if (their === undefined) onlyOurs(name, our);
    else both(name, our, their);
  }
  for (const [name, their] of theirs) {
    if (!ours.has(name)) onlyTheirs(name, their);
  }
}
