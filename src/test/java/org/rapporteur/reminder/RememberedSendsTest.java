package org.rapporteur.reminder;

import java.util.HashSet;
import java.util.Set;

class RememberedSendsTest implements SendsContract {

    private final Set<Send> inHand = new HashSet<>();
    private final RememberedSends sends = new RememberedSends(inHand);

    @Override
    public Sends sends() {
        return sends;
    }

    @Override
    public Sends afterACrash() {
        inHand.clear();
        return sends;
    }
}
