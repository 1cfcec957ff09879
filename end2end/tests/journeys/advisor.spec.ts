// An advisor: reviews what a student sent until it has been answered, hosts the conference and keeps its promises.
import { Conference } from "../../pages/conferences";
import { Reflection, Reflections } from "../../pages/reflections";
import { Reviews } from "../../pages/reviews";
import { inDays } from "../../pages/shared";
import { THAT } from "../../support/cast";
import { expect, idIn, test } from "../../support/test";

test("an advisor drafts a review and releases it, the student answers, and it is back in the queue", async ({
  cast,
  db,
  visits,
}) => {
  const { student, host } = cast.party(["student", "host"]);
  const title = `After the science fair ${student.slice(-6)}`;

  const desk = await visits.of(await cast.comeIn(student));
  const reflections = new Reflections(desk);
  const mine = new Reflection(desk);
  await reflections.open();
  await reflections.start(title);
  await mine.isOpen();
  await mine.body.fill("I was proud of the volcano, and nobody could hear me.");
  await mine.send();
  const review = () => db.row("SELECT * FROM review WHERE reflection_id = ?", [idIn(desk)]);

  const page = await visits.of(await cast.comeIn(host));
  const reviews = new Reviews(page);
  const reading = new Reflection(page);
  await reviews.read(title);
  await reading.review("You saw for yourself what was missing.", "Speak to the last row.", "Who could listen to a rehearsal?");
  await reading.keepReviewAsDraft();
  expect(review()).toMatchObject({ reviewer_id: host, state: "draft", glow: "You saw for yourself what was missing." });
  await desk.reload();
  await expect(mine.main, "a draft is the reviewer's own").not.toContainText("You saw for yourself what was missing.");
  await expect(await reviews.find(title)).toContainText("Your draft");

  await reviews.read(title);
  await reading.releaseReview();
  expect(review()).toMatchObject({ state: "released", grow: "Speak to the last row." });
  await expect(reviews.waiting(title)).toHaveCount(0);
  await expect(reviews.recent(title)).toBeVisible();

  await desk.reload();
  await expect(mine.section("reviews")).toContainText("You saw for yourself what was missing.");
  await mine.answer("My cousin could.");
  expect(review()).toMatchObject({ answer: "My cousin could." });
  expect(db.row("SELECT state FROM reflection WHERE id = ?", [idIn(desk)]).state).toBe("answered");
  await expect(await reviews.find(title)).toContainText("Answered you");
});

test("a host opens with the last promises, closes one, records the conference and writes down new ones", async ({
  cast,
  db,
  visits,
}) => {
  const { conference: id, student, host, guardian } = cast.party(["host"], [THAT.hasAnOpenPromise]);
  const open = db.rows<{ id: string; text: string }>(
    `SELECT m.id, m.text FROM commitment m JOIN conference e ON e.id = m.conference_id
     WHERE m.student_id = ? AND m.state = 'open' AND m.conference_id <> ? ORDER BY m.id`,
    [student, id],
  );
  const page = await visits.of(await cast.comeIn(host));
  const conference = new Conference(page);

  await conference.open(id);
  await expect(conference.promisesFromBefore).toHaveCount(open.length);
  const [first] = open;
  if (!first) throw new Error("no promise is open");
  await conference.close(conference.promisesFromBefore.filter({ hasText: first.text }), "Kept", "Every Sunday since.");
  await conference.says("Promise kept.");
  expect(db.row("SELECT state, closing_word FROM commitment WHERE id = ?", [first.id])).toEqual({
    state: "kept",
    closing_word: "Every Sunday since.",
  });

  await conference.record("We laughed a lot and agreed on two things.", guardian);
  expect(db.row("SELECT * FROM conference WHERE id = ?", [id])).toMatchObject({
    state: "held",
    student_attended: 1,
    summary: "We laughed a lot and agreed on two things.",
  });
  expect(db.row("SELECT attended FROM guest WHERE conference_id = ? AND person_id = ?", [id, guardian]).attended).toBe(1);

  await conference.promise("Read aloud ten minutes a day", inDays(14), student);
  await conference.promise("Listen on Sundays", inDays(14), guardian);
  await conference.promise("Find the next book with you", inDays(7), host);
  const made = db.rows("SELECT owner_id, text, due_on, state FROM commitment WHERE conference_id = ? ORDER BY made_at", [id]);
  expect(made).toEqual([
    { owner_id: student, text: "Read aloud ten minutes a day", due_on: inDays(14), state: "open" },
    { owner_id: guardian, text: "Listen on Sundays", due_on: inDays(14), state: "open" },
    { owner_id: host, text: "Find the next book with you", due_on: inDays(7), state: "open" },
  ]);
  await expect(conference.section("commitments")).toContainText("Listen on Sundays");
});
