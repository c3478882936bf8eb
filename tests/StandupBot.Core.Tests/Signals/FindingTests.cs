using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Signals;

public sealed class FindingTests
{
    private static readonly Finding Sample = new()
    {
        Signal = "S8", Subjects = ["B3", "A3"], Severity = Severity.Medium, Why = "Because.", Told = [], NextAction = "Act.",
        Evidence = [Quote("r1"), Quote("r2"), Quote("r3"), Quote("r4")],
    };

    private static Quote Quote(string reference) => new(reference, "text", "m1", Given.Instant("2026-03-02"));

    [Fact]
    public void The_key_is_the_signal_and_its_subjects_in_ordinal_order() => Assert.Equal("S8:A3,B3", Sample.Key);

    [Fact]
    public void At_most_three_quotes_are_shown() => Assert.Equal(["r1", "r2", "r3"], Sample.Quotes.Select(quote => quote.Ref));

    [Fact]
    public void The_hash_changes_with_the_severity() =>
        Assert.NotEqual(Sample.EvidenceHash, (Sample with { Severity = Severity.High }).EvidenceHash);

    [Fact]
    public void The_hash_changes_with_a_new_piece_of_evidence_even_if_it_is_not_shown() =>
        Assert.NotEqual(Sample.EvidenceHash, (Sample with { Evidence = [.. Sample.Evidence, Quote("r5")] }).EvidenceHash);

    [Fact]
    public void The_hash_is_blind_to_ages_wording_and_order()
    {
        var later = Sample with { Numbers = [new Number("days", 4)], Why = "Since four days.", Evidence = [.. Sample.Evidence.Reverse()] };
        Assert.Equal(Sample.EvidenceHash, later.EvidenceHash);
    }

    [Fact]
    public void Facts_stand_in_for_the_evidence_where_a_rule_names_them()
    {
        var first = Sample with { Facts = ["cause"] };
        Assert.Equal(first.EvidenceHash, (first with { Evidence = [] }).EvidenceHash);
        Assert.NotEqual(first.EvidenceHash, (first with { Facts = ["other"] }).EvidenceHash);
    }
}
