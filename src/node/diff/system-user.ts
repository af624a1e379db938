import os from "node:os";

/** The name under which the user is logged in, for where no other name is known; gongwen where the system tells none. */
export function systemUser(): string {
  try {
    return os.userInfo().username || "gongwen";
  } catch {
    return "gongwen"; // an account without an entry, as in some containers
  }
}
