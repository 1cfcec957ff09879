// A student: a goal from one sentence to a check-in, a reflection that is sent, a conference that is prepared.
import { Conference, Prepare } from "../../pages/conferences";
import { Goal, Goals } from "../../pages/goals";
import { Home } from "../../pages/home";
import { Reflection, Reflections } from "../../pages/reflections";
import { inDays } from "../../pages/shared";
import { THAT } from "../../support/cast";
import { expect, idIn, test } from "../../support/test";

test("a student starts a goal with one sentence, deepens it, begins, and checks in", async ({ cast, db, visits }) => {
  const { student, host } = cast.party(["student"]);
  const page = await visits.of(await cast.comeIn(student));
  const home = new Home(page);
  const goal = new Goal(page);
  const stored = () => db.row("SELECT * FROM goal WHERE id = ?", [idIn(page)]);

  await home.open();
  await expect(home.heading).toContainText("Hello");

  await new Goals(page).start("Explain fractions to my brother without looking anything up.", "Personal");
  await goal.isOpen();
  await goal.says("Your goal has begun.");
  expect(stored()).toMatchObject({
    owner_id: student,
    title: "Explain fractions to my brother without looking anything up.",
    kind: "personal",
    state: "draft",
    visibility: "private",
  });

  await goal.deepen({
    why: "He asks me every evening.",
    success: "He solves three on his own.",
    obstacle: "I get impatient.",
    cause: "I want to say the answer",
    act: "ask him what he sees",
    due: inDays(30),
  });
  await goal.isOpen();
  await expect(goal.main).toContainText(/If .?I want to say the answer.?, then .?ask him what he sees/);
  expect(stored()).toMatchObject({ why: "He asks me every evening.", then_part: "ask him what he sees", due_on: inDays(30) });

  await goal.addStep("Cut a pizza into twelfths", inDays(7));
  await goal.addStep("Let him explain it to me", inDays(14));
  const steps = () => db.rows("SELECT title, due_on, done_at FROM step WHERE goal_id = ? ORDER BY position", [idIn(page)]);
  expect(steps()).toMatchObject([{ title: "Cut a pizza into twelfths", due_on: inDays(7) }, { title: "Let him explain it to me" }]);

  await goal.activate();
  await goal.says("Your goal is active.");
  expect(stored()).toMatchObject({ state: "active", visibility: "named" });
  const readers = db.rows("SELECT adult_id FROM named_reader WHERE item_id = ?", [idIn(page)]);
  expect(readers, "the advisor is the reader").toContainEqual({ adult_id: host });

  await goal.step("Cut a pizza").getByRole("button", { name: "Mark done" }).click();
  await expect(goal.step("Cut a pizza").getByRole("button", { name: "Open again" })).toBeVisible();
  expect(steps()[0]?.done_at).not.toBeNull();

  await goal.checkIn("Going well", 4, "He got the first one right.");
  await goal.says("Check-in noted.");
  const checkIn = db.row("SELECT * FROM check_in WHERE goal_id = ?", [idIn(page)]);
  expect(checkIn).toMatchObject({ person_id: student, going: "well", confidence: 4, note: "He got the first one right." });
});

test("a student writes a reflection that is kept while it is written, and sends it", async ({
  cast,
  db,
  javaScriptEnabled,
  visits,
}) => {
  const { student, host } = cast.party(["student"]);
  const page = await visits.of(await cast.comeIn(student));
  const reflections = new Reflections(page);
  const reflection = new Reflection(page);
  const stored = () => db.row("SELECT * FROM reflection WHERE id = ?", [idIn(page)]);

  await reflections.open();
  await reflections.start("What I learned from losing");
  await reflection.isOpen();
  expect(stored()).toMatchObject({ owner_id: student, state: "draft", visibility: "private", title: "What I learned from losing" });

  await reflection.body.fill("I noticed that I stop listening when I am behind.\n\nNext time I breathe first.");
  if (javaScriptEnabled) {
    await expect(reflection.autosave).toHaveText("Saved", { timeout: 20_000 });
    await page.reload();
  } else {
    await reflection.save();
  }
  await expect(reflection.body).toHaveValue(/Next time I breathe first\.$/);
  expect(stored().body).toBe("I noticed that I stop listening when I am behind.\n\nNext time I breathe first.");

  await reflection.body.fill("I noticed that I stop listening when I am behind. My team noticed too.");
  await reflection.send();
  expect(stored()).toMatchObject({
    state: "shared",
    visibility: "named",
    body: "I noticed that I stop listening when I am behind. My team noticed too.",
  });
  expect(stored().waiting_since).not.toBeNull();
  expect(db.rows("SELECT adult_id FROM named_reader WHERE item_id = ?", [idIn(page)])).toEqual([{ adult_id: host }]);
});

test("a student prepares the conference: chooses, finds words, is ready", async ({ cast, db, visits }) => {
  const { student, conference } = cast.party(["student"], [THAT.hasNothingOnTheAgenda, THAT.hasAnActiveGoal]);
  const page = await visits.of(await cast.comeIn(student));
  const prepare = new Prepare(page);
  const stored = () => db.row("SELECT * FROM conference WHERE id = ?", [conference]);

  await prepare.open(conference);
  await expect(prepare.form("conferences/ready")).toContainText("When you have chosen something to show");
  const title = await prepare.choose("goal", "A strength", "This is where I kept going.");
  const items = db.rows("SELECT part, item_kind, say FROM agenda_item WHERE conference_id = ?", [conference]);
  expect(items).toEqual([{ part: "strength", item_kind: "goal", say: "This is where I kept going." }]);
  expect(stored().state).toBe("preparing");

  await prepare.ready("Welcome! Today I show you how I learn.");
  expect(stored()).toMatchObject({ state: "ready", opening_words: "Welcome! Today I show you how I learn." });
  expect(stored().rehearsed_at).not.toBeNull();

  const seen = new Conference(page);
  await seen.open(conference);
  await expect(seen.section("agenda")).toContainText(title);
  await expect(seen.section("agenda")).toContainText("This is where I kept going.");
  await expect(seen.section("agenda")).toContainText("Welcome! Today I show you how I learn.");
});
