package org.khamrabrong;

/**
 * Somebody of the demonstration at the agreement of some unit and year; the login page lists not everybody, so that the name
 * is typed.
 *
 * @param unit whose agreement it is, in Thai
 * @param year in the Buddhist era
 */
record Colleague(String username, String unit, String year) {

    String mailbox() {
        return username + "@demo.example";
    }
}
