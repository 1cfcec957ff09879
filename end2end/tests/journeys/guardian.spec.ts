// A guardian: answers the invitation, asks beforehand, promises something.
import { Conference } from "../../pages/conferences";
import { Home } from "../../pages/home";
import { inDays } from "../../pages/shared";
import { THAT } from "../../support/cast";
import { expect, test } from "../../support/test";

test("a guardian says yes from home, asks a question and promises something", async ({ cast, db, visits }) => {
  const { conference: id, guardian } = cast.party(["guardian"], [THAT.hasNotAnswered]);
  const page = await visits.of(await cast.comeIn(guardian));
  const home = new Home(page);
  const conference = new Conference(page);

  await home.open();
  await expect(home.child(id)).toContainText("Please say if you can come");
  await home.child(id).getByRole("link", { name: "Answer" }).click();
  await page.waitForURL(`**/conferences/${id}`);

  await conference.rsvp("Yes");
  const guest = db.row("SELECT rsvp, answered_at FROM guest WHERE conference_id = ? AND person_id = ?", [id, guardian]);
  expect(guest.rsvp).toBe("yes");
  expect(guest.answered_at).not.toBeNull();

  await conference.ask("What do you want to be asked?");
  expect(db.rows("SELECT text FROM question WHERE conference_id = ? AND asker_id = ?", [id, guardian])).toContainEqual({
    text: "What do you want to be asked?",
  });
  await expect(conference.section("agenda")).toContainText("What do you want to be asked?");

  await conference.promise("No phone at dinner on school days", inDays(21));
  expect(db.rows("SELECT text, due_on, state FROM commitment WHERE conference_id = ? AND owner_id = ?", [id, guardian])).toEqual([
    { text: "No phone at dinner on school days", due_on: inDays(21), state: "open" },
  ]);

  await home.open();
  await expect(home.child(id)).toContainText("You have answered");
  await expect(home.main).toContainText("No phone at dinner on school days");
});
