// A class teacher: asks the class, reads what came of it.
import { Reflection, Reflections } from "../../pages/reflections";
import { Prompts, Reviews } from "../../pages/reviews";
import { inDays } from "../../pages/shared";
import { expect, idIn, test } from "../../support/test";

test("a teacher asks a class a question, a student answers it, and the answer is in the teacher's queue", async ({
  cast,
  db,
  visits,
}) => {
  const { teacher, student, section } = cast.lesson();
  const question = `Which mistake taught you something? (${section.slice(-6)})`;
  const page = await visits.of(await cast.comeIn(teacher));

  const prompts = new Prompts(page);
  await prompts.ask(question, section, inDays(10));
  await expect(prompts.card(question)).toContainText("No answers yet");
  const prompt = db.row("SELECT * FROM prompt WHERE text = ?", [question]);
  expect(prompt).toMatchObject({ author_id: teacher, section_id: section, closes_on: inDays(10) });

  const desk = await visits.of(await cast.comeIn(student));
  const reflections = new Reflections(desk);
  const reflection = new Reflection(desk);
  await reflections.open();
  await reflections.answer(question);
  await reflection.isOpen();
  await expect(reflection.main.getByRole("blockquote")).toContainText(question);
  await reflection.main.getByLabel("Title").fill("The mistake with the minus");
  await reflection.body.fill("I forgot the minus and the bridge fell down.");
  await reflection.send();
  const stored = db.row("SELECT * FROM reflection WHERE id = ?", [idIn(desk)]);
  expect(stored).toMatchObject({ owner_id: student, prompt_id: prompt.id as string, state: "shared" });
  expect(db.rows("SELECT adult_id FROM named_reader WHERE item_id = ?", [idIn(desk)])).toEqual([{ adult_id: teacher }]);

  const reviews = new Reviews(page);
  await reviews.read("The mistake with the minus");
  await expect(reviews.main).toContainText("I forgot the minus and the bridge fell down.");
  await page.goto("/reviews/prompts");
  await expect(prompts.card(question)).toContainText(/1\W* answer/);
});
