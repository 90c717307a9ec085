import type { BodyProblem } from './body-problem';

/** What one body may cost those who check, render and store it. */
export const bodyLimits = { nodes: 20_000, depth: 30, characters: 500_000, problems: 100 };

/** Counts a body while it is walked, so that a hostile one is left after its first node too many. */
export class BodyBudget {
  private nodes = 0;
  private characters = 0;
  private problem: BodyProblem | null = null;

  /** Takes one node into account. False where the walk must end; then `exceeded` says why. */
  take(text: string, depth: number, place: string): boolean {
    this.nodes += 1;
    this.characters += text.length;
    if (this.nodes > bodyLimits.nodes) this.exceed(place, `${bodyLimits.nodes} nodes`);
    if (depth > bodyLimits.depth) this.exceed(place, `${bodyLimits.depth} levels`);
    if (this.characters > bodyLimits.characters) {
      this.exceed(place, `${bodyLimits.characters} characters`);
    }
    return this.problem === null;
  }

  get exceeded(): BodyProblem | null {
    return this.problem;
  }

  private exceed(place: string, most: string): void {
    this.problem ??= { place, message: `The text is too large: it can have at most ${most}.` };
  }
}
