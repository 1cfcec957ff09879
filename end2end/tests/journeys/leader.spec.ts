// A leader: sees by name who is not reached and never what a student wrote; and grows here too.
import { Goal, Goals } from "../../pages/goals";
import { Insights } from "../../pages/school";
import { expect, idIn, personOf, test } from "../../support/test";

test("a leader sees the names of students who are not reached, and no content", async ({ db, visits, watcher }) => {
  const leader = personOf(db, "leader");
  const page = await visits.as("leader");
  const insights = new Insights(page);
  // Other tests reach students meanwhile: the figure lies between what is stored before and after.
  const withoutGoal = () =>
    db.rows<{ name: string }>(
      `SELECT COALESCE(p.preferred_name, p.given_name) || ' ' || p.family_name AS name
       FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = 'student' AND r.school_id = p.school_id
       WHERE p.active AND p.school_id IN (SELECT school_id FROM person_role WHERE person_id = ? AND role = 'leader')
         AND NOT EXISTS (SELECT 1 FROM goal g WHERE g.owner_id = p.id AND g.state = 'active')`,
      [leader],
    );

  const before = withoutGoal();
  await insights.open();
  const figure = await insights.figure("No active goal");
  expect(figure).toBeLessThanOrEqual(before.length);
  expect(figure).toBeGreaterThanOrEqual(withoutGoal().length);

  await insights.showNames("No active goal");
  const shown = await insights.names.allTextContents();
  expect(shown.length).toBe(Math.min(figure, 20));
  for (const name of shown) expect(before.map((row) => row.name)).toContain(name.trim());

  const words = db.rows<{ title: string }>(
    "SELECT title FROM goal WHERE length(title) > 12 UNION SELECT title FROM reflection WHERE length(title) > 12",
  );
  const text = await insights.main.innerText();
  expect(words.filter(({ title }) => text.includes(title))).toEqual([]);

  const { id } = db.rows<{ id: string }>("SELECT id FROM goal WHERE state = 'active' AND kind <> 'professional' LIMIT 1")[0]!;
  watcher.allow(/404/);
  const answer = await page.goto(`/goals/${id}`);
  expect(answer?.status(), "what a student wrote does not exist for a leader").toBe(404);
});

test("a leader sets a goal too", async ({ db, visits }) => {
  const page = await visits.as("leader");
  const goal = new Goal(page);
  await new Goals(page).start("Visit one class a day and ask one real question.");
  await goal.isOpen();
  expect(db.row("SELECT owner_id, kind, state FROM goal WHERE id = ?", [idIn(page)])).toEqual({
    owner_id: personOf(db, "leader"),
    kind: "professional",
    state: "draft",
  });
});
