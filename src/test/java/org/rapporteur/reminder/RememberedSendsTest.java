package org.rapporteur.reminder;

class RememberedSendsTest implements SendsContract {

    private final RememberedSends sends = new RememberedSends();

    @Override
    public Sends sends() {
        return sends;
    }

    @Override
    public Sends afterACrash() {
        sends.crash();
        return sends;
    }
}
