package org.planted.code;

/** Eight parts, told apart by their places alone. */
record RecordOfEight(int one, int two, int three, int four, int five, int six, int seven, int eight) {

    static RecordOfEight counted() {
        return new RecordOfEight(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
