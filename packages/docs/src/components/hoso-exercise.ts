/**
 * Một bài tập trong bài học, before it is touched: a button. What draws and grades the questions is fetched when the exercise
 * comes into view or is asked for, so that a page costs no more than its text until somebody works on it.
 */
class HosoExercise extends HTMLElement {
  #asked = false;

  connectedCallback(): void {
    this.querySelector("button.start")?.addEventListener("click", () => void this.#start(true));
    // a reader who scrolls finds the question there; one who tabs finds the button
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      observer.disconnect();
      void this.#start(false);
    }).observe(this);
  }

  async #start(focus: boolean): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const body = this.querySelector<HTMLElement>(".body")!;
    const pressed = () => focus || body.contains(document.activeElement);
    try {
      const [{ Sitting }, { exerciseModule }] = await Promise.all([import("./exercise-sitting.ts"), import("./exercise-module.ts")]);
      const exercise = await exerciseModule(this.dataset["exercise"]!);
      const sitting = new Sitting(this, exercise);
      await sitting.next(pressed());
    } catch {
      body.textContent = this.dataset["failed"]!;
    }
  }
}
customElements.define("hoso-exercise", HosoExercise);
