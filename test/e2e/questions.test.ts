import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";
import { checkButton, clickAndType, report, shipped, verdict } from "./workbench.ts";

const open = siteInBrowser();
const LAB = "same-pods-seven-platforms";

it("a learner answers a lab's questions, keeps them over a reload, passes, and saves the answer", async () => {
  const { page, errors } = await open(`/labs/${LAB}`);
  await clickAndType(page, shipped(LAB, "solution"));
  await page.getByLabel(/both are of the namespace/).check();
  await page.getByLabel(/A second IP header/).check();
  await page.getByLabel(/how many bytes has the largest packet/).fill("1450");
  const underFlannel = page.getByRole("group", { name: /Under Flannel, client calls server/ });
  await underFlannel.getByLabel("It is answered.").check();
  await checkButton(page).click();
  expect(await verdict(page, 1)).toContain("2 of 3 tasks done");
  await page.getByText("My answer is right, and it is rejected").waitFor();

  await page.reload();
  await expect.poll(() => page.getByLabel(/A second IP header/).isChecked()).toBe(true);
  const underCilium = page.getByRole("group", { name: /Under Cilium, client calls server/ });
  await underCilium.getByLabel(/Nothing comes back/).check();
  await checkButton(page).click();
  expect(await verdict(page, 1)).toContain("Passed");

  await report(page).locator("..").getByText("Hand this answer in").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save my answer as a file" }).click(),
  ]);
  const { labs } = JSON.parse(readFileSync((await download.path()) ?? "", "utf8"));
  expect(labs[0]).toMatchObject({ lab: LAB, answers: { largest: "1450", "under-cilium": "timed-out" } });
  expect(labs[0].attempts.map(({ verdict: was }: { verdict: string }) => was)).toEqual(["failed", "passed"]);
  expect(errors).toEqual([]);
});
