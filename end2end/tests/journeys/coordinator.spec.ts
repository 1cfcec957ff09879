// A coordinator: sees that every student has a conference and an adult, and moves one.
import { Conference, Season } from "../../pages/conferences";
import { inDays } from "../../pages/shared";
import { claim } from "../../support/claims";
import { expect, personOf, test } from "../../support/test";

test("a coordinator sees the open season, gives an adult to who has none, and sets another time", async ({
  cast,
  db,
  visits,
}) => {
  const coordinator = personOf(db, "coordinator");
  const page = await visits.as("coordinator");
  const season = new Season(page);

  await season.open();
  await expect(season.main).toContainText("All conferences");
  const running = db.rows(
    `SELECT s.title FROM season s JOIN person_role r ON r.school_id = s.school_id AND r.role = 'coordinator'
     WHERE r.person_id = ? AND s.starts_on = (SELECT MAX(n.starts_on) FROM season n WHERE n.school_id = s.school_id)`,
    [coordinator],
  );
  const titles = running.map((row) => String(row.title));
  expect(titles.length, "the demo school has an open season").toBeGreaterThan(0);
  await expect(season.main.getByRole("heading", { level: 2 }).first()).toHaveText(new RegExp(titles.join("|")));

  // Only one student needs an adult: whoever comes first gives one, the others see that nobody is left.
  if (claim("needs-an-adult")) {
    const [needed] = db.rows<{ id: string; name: string }>(
      `SELECT c.id, p.given_name AS name FROM conference c JOIN person p ON p.id = c.student_id
       WHERE c.host_id IS NULL AND c.state IN ('planned', 'preparing', 'ready')`,
    );
    if (!needed) throw new Error("every student has an adult already");
    if ((await season.needsAnAdult.count()) === 0) await season.main.getByRole("link", { name: titles.at(-1) ?? "" }).click();
    const card = season.needsAnAdult.filter({ hasText: needed.name });
    const adult = await season.giveAdult(card);
    expect(db.row("SELECT host_id FROM conference WHERE id = ?", [needed.id]).host_id).toBe(adult);
    await expect(card).toHaveCount(0);
  }

  const { conference: id } = cast.party([]);
  const conference = new Conference(page);
  await conference.open(id);
  await expect(conference.main, "a coordinator plans and does not read").toContainText("You see the time and how far it is.");
  await expect(conference.section("agenda")).toHaveCount(0);
  await conference.schedule(inDays(9), "16:40", "Library, small room");
  const stored = db.row("SELECT starts_at, place FROM conference WHERE id = ?", [id]);
  expect(stored.place).toBe("Library, small room");
  const hours = Math.abs(Number(stored.starts_at) - Date.parse(`${inDays(9)}T16:40:00Z`)) / 3_600_000;
  expect(hours, "16:40 on the school's clock").toBeLessThanOrEqual(14);
});
