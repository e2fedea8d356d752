package org.khamrabrong.organization.exchange;

/** What one column of a table says. */
public enum Field {
    UNIT_CODE(Part.UNITS, Kind.CODE, Need.ALWAYS, 40),
    UNIT_NAME(Part.UNITS, Kind.TEXT, Need.AT_FIRST, 200),
    UNIT_NAME_ENGLISH(Part.UNITS, Kind.TEXT, Need.NEVER, 200),
    UNIT_LEVEL(Part.UNITS, Kind.LEVEL, Need.AT_FIRST, 200),
    UNIT_ABOVE(Part.UNITS, Kind.CODE, Need.NEVER, 40),
    UNIT_HEADS_OFFICE(Part.UNITS, Kind.FLAG, Need.NEVER, 200),
    UNIT_SIGNS(Part.UNITS, Kind.FLAG, Need.NEVER, 200),
    PERSON_USERNAME(Part.PEOPLE, Kind.USERNAME, Need.ALWAYS, 40),
    PERSON_NAME(Part.PEOPLE, Kind.TEXT, Need.AT_FIRST, 200),
    PERSON_EMAIL(Part.PEOPLE, Kind.EMAIL, Need.NEVER, 254),
    PERSON_UNIT(Part.PEOPLE, Kind.CODE, Need.AT_FIRST, 40),
    PERSON_POSITION(Part.PEOPLE, Kind.TEXT, Need.AT_FIRST, 200),
    PERSON_POSITION_ENGLISH(Part.PEOPLE, Kind.TEXT, Need.NEVER, 200),
    ROLE_USERNAME(Part.ROLES, Kind.USERNAME, Need.ALWAYS, 40),
    ROLE_ROLE(Part.ROLES, Kind.ROLE, Need.ALWAYS, 200),
    ROLE_UNIT(Part.ROLES, Kind.CODE, Need.ALWAYS, 40),
    ROLE_FROM(Part.ROLES, Kind.DAY, Need.NEVER, 200),
    ROLE_UNTIL(Part.ROLES, Kind.DAY, Need.NEVER, 200);

    /** What may stand in its cells, and so how it is kept: words as they are, days as in 2026-10-01, choices by their constants. */
    public enum Kind {
        CODE,
        TEXT,
        USERNAME,
        EMAIL,
        LEVEL,
        ROLE,
        FLAG,
        DAY
    }

    /** Where a cell may not be empty. */
    enum Need {
        ALWAYS,
        /** In the row of somebody or something new. */
        AT_FIRST,
        NEVER
    }

    private final Part part;
    private final Kind kind;
    private final Need need;
    private final int longest;

    Field(Part part, Kind kind, Need need, int longest) {
        this.part = part;
        this.kind = kind;
        this.need = need;
        this.longest = longest;
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    Need need() {
        return need;
    }

    int longest() {
        return longest;
    }

    /** Of its headings in the bundles, the usual one first. */
    String key() {
        return "organization.exchange.heading." + name();
    }
}
