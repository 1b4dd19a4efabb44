package org.rapporteur.fact;

/** The stable name of an entry of the record, such as {@code F14} or {@code medinsky}; unique in the record. */
public record Id(String value) implements Comparable<Id> {

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
