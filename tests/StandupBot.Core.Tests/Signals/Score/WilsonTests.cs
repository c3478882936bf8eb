using CsCheck;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class WilsonTests
{
    private static readonly Gen<(int K, int N)> Proportions = Gen.Int[1, 400].SelectMany(n => Gen.Int[0, n].Select(k => (k, n)));

    [Theory] // bounds of the interval from a published table of Wilson's formula, as width
    [InlineData(0, 1, 0.7301)]
    [InlineData(5, 10, 0.4614)]
    [InlineData(61, 80, 0.1547)]
    public void Width_follows_the_formula(int k, int n, double width) => Assert.Equal(width, Wilson.Width(k, n), 0.0005);

    [Fact]
    public void Nothing_tried_is_wholly_uncertain() => Assert.Equal(1, Wilson.Width(0, 0));

    [Fact]
    public void Width_lies_between_nothing_and_one() =>
        Proportions.Sample(p => Wilson.Width(p.K, p.N) is > 0 and < 1);

    [Fact]
    public void Width_is_the_same_for_successes_and_failures() =>
        Proportions.Sample(p => Math.Abs(Wilson.Width(p.K, p.N) - Wilson.Width(p.N - p.K, p.N)) < 1e-12);

    [Fact]
    public void Ten_times_the_evidence_at_the_same_ratio_is_narrower() =>
        Proportions.Sample(p => Wilson.Width(10 * p.K, 10 * p.N) < Wilson.Width(p.K, p.N));
}
