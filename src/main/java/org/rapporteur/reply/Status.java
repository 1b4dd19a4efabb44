package org.rapporteur.reply;

/** How far the record could answer. */
public enum Status {
    /** The record states what was asked. */
    ANSWERED,
    /** The record states a part of it, and the reply says which part is missing. */
    PARTIAL,
    /** The record does not state it, or the question is not one for the record. */
    UNKNOWN
}
