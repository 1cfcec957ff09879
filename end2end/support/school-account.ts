// A school's identity provider (npm oidc-provider) on loopback, and a node of the server that signs people in with it.
// The node works on the database of the demo: it is a second process, as schools run several.
import { spawn, type ChildProcess } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import fs from "node:fs";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import Provider from "oidc-provider";
import { binary, databasePath } from "./env";

const CLIENT = { id: "waymark", secret: "a-secret-of-the-test-school-and-of-nobody-else" };
/** How long the node may take to be ready. */
const READY_WITHIN_MS = 60_000;

/** Somebody whom the school knows: nobody else signs in there. */
export interface Pupil {
  subject: string;
  email: string;
}

export class SchoolAccounts {
  #provider: Provider | undefined;
  #generation = 0;
  #node: ChildProcess | undefined;
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), "waymark-school-"));
  readonly #server = http.createServer((request, response) => this.#serve(request, response));
  #nodePort = 0;

  private constructor(readonly pupil: Pupil) {}

  static async start(pupil: Pupil): Promise<SchoolAccounts> {
    const school = new SchoolAccounts(pupil);
    await new Promise<void>((done) => school.#server.listen(0, "127.0.0.1", done));
    school.#nodePort = await freePort();
    school.renewKeys();
    await school.#startNode();
    return school;
  }

  /** Where the provider is. */
  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where the node is. */
  get baseUrl(): string {
    return `http://localhost:${this.#nodePort}`;
  }

  /** Signs with a new key from now on, and publishes that one alone. */
  renewKeys(): void {
    this.#generation += 1;
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: "jwk" }), kid: `key-${this.#generation}`, use: "sig", alg: "RS256" };
    const { subject, email } = this.pupil;
    this.#provider = new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${this.baseUrl}/sign-in/identity/school/back`] }],
      jwks: { keys: [key] },
      cookies: { keys: ["a key for the cookies of the test school"] },
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      // As Google, Microsoft and Clever do: the address stands in the token.
      conformIdTokenClaims: false,
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      pkce: { required: () => true, methods: ["S256"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, email, email_verified: id === subject }),
      }),
      // The school has agreed for everybody.
      loadExistingGrant: async ({ oidc }: { oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } } }) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope("openid email");
        await grant.save();
        return grant;
      },
    });
  }

  async stop(): Promise<void> {
    this.#node?.kill("SIGTERM");
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const provider = this.#provider!;
    if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
    } else if (!request.url?.startsWith("/interaction/")) {
      (provider.callback() as RequestListener)(request, response);
    } else if (request.method === "POST") {
      void provider.interactionFinished(request, response, { login: { accountId: this.pupil.subject } });
    } else {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end('<!doctype html><title>Willow</title><form method="post"><button>It is me</button></form>');
    }
  }

  async #startNode(): Promise<void> {
    const secret = path.join(this.#folder, "secret");
    const config = path.join(this.#folder, "waymark.toml");
    fs.writeFileSync(secret, `${CLIENT.secret}\n`);
    fs.writeFileSync(
      config,
      `[[identity]]\nname = "school"\npreset = "custom"\nlabel = "Willow Academy"\nissuer = "${this.issuer}"\n` +
        `client_id = "${CLIENT.id}"\nclient_secret_file = ${JSON.stringify(secret)}\n`,
    );
    const options = {
      "--config": config,
      "--data-dir": path.dirname(databasePath()),
      "--database-url": `sqlite:${databasePath()}`,
      "--listen": `127.0.0.1:${this.#nodePort}`,
      "--base-url": this.baseUrl,
    };
    const log = fs.openSync(path.join(this.#folder, "node.log"), "w");
    this.#node = spawn(binary(), ["serve", ...Object.entries(options).flat()], { stdio: ["ignore", log, log] });
    fs.closeSync(log);
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await fetch(`${this.baseUrl}/readyz`).then((answer) => answer.ok, () => false))) {
      if (Date.now() > deadline || this.#node.exitCode !== null) {
        throw new Error(`the node is not ready: ${fs.readFileSync(path.join(this.#folder, "node.log"), "utf8")}`);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
