package org.rapporteur.reply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One answer, ready to be drawn on any platform.
 *
 * @param next what one may well ask after this; buttons where a platform has them
 */
public record Reply(Status status, List<Block> blocks, List<Block.Choice> next) {

    public Reply {
        blocks = List.copyOf(blocks);
        next = List.copyOf(next);
    }

    public static Reply of(Status status, Block... blocks) {
        return new Reply(status, List.of(blocks), List.of());
    }

    /**
     * Several replies as one: said in turn, no claim twice, each source named once, at the end. It is answered when all
     * are, unknown when all are, partial otherwise.
     */
    public static Reply joined(List<Reply> replies) {
        if (replies.size() == 1) {
            return replies.getFirst();
        }
        var said = replies.stream()
                .flatMap(reply -> reply.blocks().stream())
                .distinct()
                .toList();
        var blocks = Stream.concat(
                withoutRepetition(said).filter(block -> !(block instanceof Block.Provenance)),
                said.stream().filter(Block.Provenance.class::isInstance));
        var next = replies.stream().flatMap(reply -> reply.next().stream()).distinct();
        return new Reply(joinedStatus(replies), blocks.toList(), next.toList());
    }

    /** What the source is silent on is often the same for two people. */
    private static Stream<Block> withoutRepetition(List<Block> blocks) {
        var said = new HashSet<Block.Claim>();
        return blocks.stream().map(block -> block instanceof Block.Claims(var claims) ? fresh(claims, said) : block);
    }

    /** All of them, if none is new: a heading needs something under it. */
    private static Block fresh(List<Block.Claim> claims, Set<Block.Claim> said) {
        var fresh = claims.stream().filter(claim -> !said.contains(claim)).toList();
        said.addAll(claims);
        return new Block.Claims(fresh.isEmpty() ? claims : fresh);
    }

    private static Status joinedStatus(List<Reply> replies) {
        var statuses = replies.stream().map(Reply::status).distinct().toList();
        return statuses.size() == 1 ? statuses.getFirst() : Status.PARTIAL;
    }

    /** The same, with these before what it leads to anyway. */
    public Reply leadingFirstTo(List<Block.Choice> choices) {
        return leadingTo(Stream.concat(choices.stream(), next.stream()).toList());
    }

    /** This reply with something said before it. */
    public Reply after(Block first) {
        return new Reply(
                status, Stream.concat(Stream.of(first), blocks.stream()).toList(), next);
    }

    /** This reply with something said after it. */
    public Reply and(Block last) {
        return new Reply(status, Stream.concat(blocks.stream(), Stream.of(last)).toList(), next);
    }

    public Reply leadingTo(List<Block.Choice> choices) {
        return new Reply(status, blocks, choices);
    }

    /** The ids of the facts that this reply states, in the order of their first mention. */
    public List<String> facts() {
        return claims().flatMap(claim -> claim.facts().stream()).distinct().toList();
    }

    /** The ids of the sources that this reply rests on. */
    public List<String> sources() {
        return provenances().map(Block.Provenance::source).distinct().toList();
    }

    /** The day of the newest source that this reply rests on; empty when it states nothing from the record. */
    public Optional<LocalDate> asOf() {
        return provenances().map(Block.Provenance::published).max(LocalDate::compareTo);
    }

    private Stream<Block.Claim> claims() {
        return blocks.stream().flatMap(Reply::claimsOf);
    }

    private Stream<Block.Provenance> provenances() {
        return only(Block.Provenance.class);
    }

    private <B extends Block> Stream<B> only(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Block.Claim> claimsOf(Block block) {
        return switch (block) {
            case Block.Claims(var claims) -> claims.stream();
            case Block.Slots(var slots) ->
                slots.stream().map(Block.Slot::claims).flatMap(List::stream);
            case Block.Heading _, Block.Paragraph _, Block.Choices _, Block.Provenance _ -> Stream.empty();
        };
    }
}
