package org.khamrabrong.organization.ui.exchange;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** A list that is there already, a page at a time. */
final class Slices {

    private Slices() {}

    static <T> Slice<T> of(List<T> all, Pageable page) {
        int from = (int) Math.min(page.getOffset(), all.size());
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }
}
