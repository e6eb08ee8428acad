// `pnpm pack:cmi5`: lessons as cmi5 packages, out of the built site.
import { type Choices, contentsOf, dist, packing, produce, runCommand } from "./packs/command.ts";
import { pack } from "./packs/package.ts";

const command = packing("pack:cmi5", "Đóng gói bài học theo cmi5 · Lessons as cmi5 packages").action(async (choices: Choices) => {
  const products = contentsOf(choices).map((content) => ({ name: `${content.id}-cmi5.zip`, make: () => pack(content, "cmi5", dist) }));
  await produce(products, choices);
});

await runCommand(command);
