package org.khamrabrong;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** A list to its end, since what is absent from the first rows of a shared database may stand further on. */
public final class EveryPage {

    private EveryPage() {}

    public static <T> List<T> of(Function<Pageable, Slice<T>> list) {
        return Stream.iterate(list.apply(Pageable.ofSize(200)), slice -> slice != null, slice -> next(list, slice))
                .flatMap(Slice::stream)
                .toList();
    }

    private static <T> Slice<T> next(Function<Pageable, Slice<T>> list, Slice<T> slice) {
        return slice.hasNext() ? list.apply(slice.nextPageable()) : null;
    }
}
