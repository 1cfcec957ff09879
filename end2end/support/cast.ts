// Finds people of the demo school who fit a story and whom no other test has claimed.
import type { StoredRows, Value } from "./database";
import { claimAll } from "./claims";

/** A student with a conference ahead, and the adults around it. */
export interface Party {
  conference: string;
  student: string;
  host: string;
  guardian: string;
}

/** Which of them take part in the story and need to come in. */
export type Part = Exclude<keyof Party, "conference">;

const has = {
  /** Nobody can sign in as this person yet, so nobody else is using them. */
  noAccount: (column: string) => `NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = ${column})`,
  /** At a school where this person is administrator. */
  underAdmin: (column: string) =>
    `EXISTS (SELECT 1 FROM person p JOIN person_role r ON r.school_id = p.school_id AND r.role = 'admin'
             WHERE p.id = ${column} AND p.active AND r.person_id = ?)`,
};

/** A relation that holds today. */
const live = (relation: string) =>
  `${relation}.starts_on <= date('now') AND (${relation}.ends_on IS NULL OR ${relation}.ends_on > date('now', '+1 day'))`;

/** Conditions on a party that stories ask for. `c` is the conference. */
export const THAT = {
  hasNothingOnTheAgenda: "c.state = 'planned' AND NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.conference_id = c.id)",
  hasAnActiveGoal: "EXISTS (SELECT 1 FROM goal o WHERE o.owner_id = c.student_id AND o.state = 'active')",
  hasNotAnswered: "g.rsvp IS NULL",
  hasAnOpenPromise: `EXISTS (SELECT 1 FROM commitment m JOIN conference e ON e.id = m.conference_id
     WHERE m.student_id = c.student_id AND m.state = 'open' AND e.state IN ('held', 'closed') AND m.conference_id <> c.id)`,
};

/** Claims a party whose `parts` are free. */
export function claimParty(db: StoredRows, admin: string, parts: Part[], that: string[] = []): Party {
  const columns: Record<Part, string> = { student: "c.student_id", host: "c.host_id", guardian: "g.person_id" };
  const wanted = parts.flatMap((part) => [has.noAccount(columns[part]), has.underAdmin(columns[part])]);
  const values: Value[] = parts.map(() => admin);
  const parties = db.rows<Party>(
    `SELECT c.id AS conference, c.student_id AS student, c.host_id AS host, g.person_id AS guardian
     FROM conference c JOIN guest g ON g.conference_id = c.id AND g.kind = 'guardian'
     WHERE c.state IN ('planned', 'preparing', 'ready') AND c.host_id IS NOT NULL
       AND EXISTS (SELECT 1 FROM relation l WHERE l.adult_id = c.host_id AND l.student_id = c.student_id AND ${live("l")})
       AND EXISTS (SELECT 1 FROM relation l WHERE l.adult_id = g.person_id AND l.student_id = c.student_id AND ${live("l")})
       AND ${["TRUE", ...wanted, ...that].join(" AND ")}
     ORDER BY c.id, g.person_id`,
    values,
  );
  // The student is claimed in any case: the story is about one.
  const party = parties.find((party) => claimAll([party.student, ...parts.map((part) => party[part])]));
  if (!party) throw new Error(`of ${parties.length} fitting parties none is free (${parts.join(", ")}; ${that.join("; ")})`);
  return party;
}

/** A class teacher with a student of the class. */
export interface Lesson {
  teacher: string;
  student: string;
  section: string;
  title: string;
}

/** Claims a teacher and one student of a class of theirs; the student's host is somebody else. */
export function claimLesson(db: StoredRows, admin: string): Lesson {
  const lessons = db.rows<Lesson>(
    `SELECT t.adult_id AS teacher, t.student_id AS student, t.section_id AS section, s.title
     FROM relation t JOIN section s ON s.id = t.section_id
     WHERE t.kind = 'teacher' AND ${live("t")}
       AND NOT EXISTS (SELECT 1 FROM relation l WHERE l.adult_id = t.adult_id AND l.student_id = t.student_id AND l.kind <> 'teacher')
       AND ${has.noAccount("t.adult_id")} AND ${has.noAccount("t.student_id")}
       AND ${has.underAdmin("t.adult_id")} AND ${has.underAdmin("t.student_id")}
     ORDER BY t.id`,
    [admin, admin],
  );
  const lesson = lessons.find((lesson) => claimAll([lesson.teacher, lesson.student]));
  if (!lesson) throw new Error(`of ${lessons.length} lessons none is free`);
  return lesson;
}

/** Claims anybody of a role who cannot sign in yet. */
export function claimPerson(db: StoredRows, admin: string, role: string): string {
  const people = db.rows<{ id: string }>(
    `SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = ?
     WHERE ${has.noAccount("p.id")} AND ${has.underAdmin("p.id")} ORDER BY p.id DESC`,
    [role, admin],
  );
  const found = people.find((person) => claimAll([person.id]));
  if (!found) throw new Error(`of ${people.length} people (${role}) none is free`);
  return found.id;
}
