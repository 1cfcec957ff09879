// What `cargo xtask test browser` hands over. By hand: start a demo server and set the same variables.

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the browser tests with \`cargo xtask test browser\`.`);
  return value;
}

/** Every combination, not only the quick ones. */
export const everything = process.env.WAYMARK_TEST_ALL === "1";

/** Where pictures of the pages go; nothing when none are wanted. */
export const screenshots = process.env.WAYMARK_SCREENSHOTS || undefined;

export const baseUrl = () => given("BASE_URL");
export const binary = () => given("WAYMARK_BIN");
export const databasePath = () => given("WAYMARK_DATABASE");
export const accountsPath = () => given("WAYMARK_DEMO_ACCOUNTS");
