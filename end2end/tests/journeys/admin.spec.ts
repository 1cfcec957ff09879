// An administrator: finds somebody and prints the card with which they come in.
import { Home } from "../../pages/home";
import { People } from "../../pages/school";
import { SignIn, SignInCard } from "../../pages/sign-in";
import { expect, test } from "../../support/test";

test("an administrator prints a card, and the person comes in with it, once", async ({ cast, db, visits }) => {
  const id = cast.person("student");
  const person = db.row<Record<"name" | "family_name", string>>(
    "SELECT COALESCE(preferred_name, given_name) || ' ' || family_name AS name, family_name FROM person WHERE id = ?",
    [id],
  );
  const people = new People(await visits.as("admin"));
  await people.find(person.name);
  await expect(people.row(person.name)).toContainText("Not yet");
  await people.printCard(person.name);
  await expect(people.cards).toHaveCount(1);
  const code = (await people.cards.locator(".sheet-code").textContent()) ?? "";
  const identifier = (await people.cards.locator("strong").last().textContent()) ?? "";
  expect(db.row("SELECT used_at FROM sign_in_card WHERE person_id = ?", [id]).used_at).toBeNull();
  await people.page.reload();
  await expect(people.cards, "codes are shown once").toHaveCount(0);

  const page = await visits.stranger();
  const card = new SignInCard(page);
  await card.open();
  await card.use(code, "my own long words", "my other long words");
  await expect(card.errors).toContainText("The two entries are not the same.");
  await card.use(code.toLowerCase(), "my own long words");
  await page.waitForURL((url) => url.pathname === "/");
  const home = new Home(page);
  await home.says("Your password is set and you are signed in.");
  expect(db.row("SELECT used_at FROM sign_in_card WHERE person_id = ?", [id]).used_at).not.toBeNull();
  expect(db.row("SELECT password_set_at FROM account WHERE person_id = ?", [id]).password_set_at).not.toBeNull();

  await home.signOut();
  const signIn = new SignIn(page);
  await signIn.with(identifier, "not the words at all");
  await expect(signIn.errors).toContainText("That name and password do not match.");
  await signIn.with(identifier, "my own long words");
  await page.waitForURL((url) => url.pathname === "/");

  await home.signOut();
  await card.open();
  await card.use(code, "my own long words");
  await expect(card.errors, "a card works once").toContainText("That code does not work.");
});
