package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holdings of one role that follow each other without a day between: to a reader they are one. */
final class HeldOn {

    private HeldOn() {}

    /** @param roles of one person, role and unit behind each other, the earliest first */
    static List<Entry> joined(List<Entry> roles) {
        List<Entry> joined = new ArrayList<>();
        for (Entry next : roles) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), next)) {
                joined.set(last, from(joined.get(last).text(Field.ROLE_FROM), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean goesOn(Entry before, Entry next) {
        String until = before.text(Field.ROLE_UNTIL);
        return before.text(Field.ROLE_USERNAME).equals(next.text(Field.ROLE_USERNAME))
                && before.text(Field.ROLE_ROLE).equals(next.text(Field.ROLE_ROLE))
                && before.text(Field.ROLE_UNIT).equals(next.text(Field.ROLE_UNIT))
                && !until.isEmpty()
                && LocalDate.parse(until).plusDays(1).toString().equals(next.text(Field.ROLE_FROM));
    }

    /** Known by the later of the two, since that one ends or goes on. */
    private static Entry from(String first, Entry last) {
        Map<Field, String> values = new EnumMap<>(last.values());
        values.put(Field.ROLE_FROM, first);
        return new Entry(last.id(), values);
    }
}
