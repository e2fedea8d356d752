package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays parts on pages: nothing that has to stay together is torn, and no page is wasted for it. */
final class Pages {

    /** A slab on its page; left and top from the page's body. */
    record Placed(Slab slab, float top) {}

    private final float height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page;
    private float used;
    private @Nullable Slab head;

    private Pages(float height) {
        this.height = height;
        turn();
    }

    static List<List<Placed>> of(List<Part> parts, float height) {
        Pages pages = new Pages(height);
        for (int i = 0; i < parts.size(); i++) {
            if (!pages.page.isEmpty() && !pages.fits(pages.together(parts, i))) {
                pages.turn();
            }
            pages.place(parts.get(i));
        }
        return pages.pages;
    }

    /** What a part needs so that it stands with all it has to stand with; nothing more than its least where alone. */
    private float together(List<Part> parts, int from) {
        float need = 0;
        int at = from;
        while (at < parts.size() - 1 && parts.get(at).withNext()) {
            need += space(parts.get(at)) + parts.get(at).slab().height();
            at++;
        }
        Part last = parts.get(at);
        need += space(last) + last.slab().least();
        return need > height ? 0 : need;
    }

    private float space(Part part) {
        return part.before()
                + (part.head() == null || part.head() == head ? 0 : part.head().height());
    }

    private void place(Part part) {
        Part rest = part;
        while (rest != null) {
            rest = placed(rest);
        }
    }

    /** The rest that goes on the next page; null where nothing is left. */
    private @Nullable Part placed(Part part) {
        float before = page.isEmpty() ? 0 : part.before();
        float top = part.head() == null || part.head() == head ? 0 : part.head().height();
        float available = height - used - before - top;
        Slab slab = part.slab();
        if (slab.height() <= available) {
            put(part, before, slab);
            return null;
        }
        Optional<Slab.Halves> halves = slab.split(available);
        if (halves.isPresent()) {
            put(part, before, halves.get().above());
            turn();
            return part.rest(halves.get().below());
        }
        if (page.isEmpty()) {
            put(part, before, slab);
            return null;
        }
        turn();
        return part;
    }

    private void put(Part part, float before, Slab slab) {
        used += before;
        if (part.head() != null && part.head() != head) {
            page.add(new Placed(part.head(), used));
            used += part.head().height();
        }
        head = part.head();
        page.add(new Placed(slab, used));
        used += slab.height();
    }

    private boolean fits(float need) {
        return used + need <= height + 0.01f;
    }

    private void turn() {
        page = new ArrayList<>();
        pages.add(page);
        used = 0;
        head = null;
    }
}
