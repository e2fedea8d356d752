package org.khamrabrong.cycle;

import java.util.List;
import java.util.stream.IntStream;

/** Stands in for the seats that an agreement's signing goes over. */
public record Seats(int maker, int receiver) {

    public List<String> ofMaker(Object execution) {
        return numbers(maker);
    }

    public List<String> ofReceiver(Object execution) {
        return numbers(receiver);
    }

    private static List<String> numbers(int seats) {
        return IntStream.rangeClosed(1, seats).mapToObj(Integer::toString).toList();
    }
}
