import { KEY, Store, type Shelf } from "../learn/store.ts";

function shelf(): Shelf | undefined {
  try {
    // reading the property is what a browser forbids when storage is switched off
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The learner's log of this page, in step with the other tabs. */
export const learner: Store = new Store(shelf());

window.addEventListener("storage", (event) => {
  // a wipe in another tab takes the item away, or everything
  if (event.key === null || (event.key === KEY && event.newValue === null)) learner.forget();
  else if (event.key === KEY) learner.heard();
});
