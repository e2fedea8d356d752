package org.khamrabrong.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeRoomTests {

    private final FreeRoom room = new FreeRoom(5);

    @Test
    void givesRoomOnceOnly() {
        assertThat(room.take(0, 10)).isTrue();
        assertThat(room.take(8, 12)).isFalse();
        assertThat(room.take(-20, 40)).isFalse();
    }

    @Test
    void leavesNeighboursTheirDistance() {
        assertThat(room.take(20, 30)).isTrue();
        assertThat(room.take(34, 40)).isFalse();
        assertThat(room.take(35, 40)).isTrue();
        assertThat(room.take(10, 16)).isFalse();
        assertThat(room.take(10, 15)).isTrue();
    }
}
