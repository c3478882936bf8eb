using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Tuning;

namespace StandupBot.Core.Tests.Signals.Tuning;

public sealed class ThresholdsTests
{
    [Fact]
    public void Every_number_of_every_signal_can_be_replaced_and_read_again()
    {
        foreach (var threshold in SignalCatalogue.Rules.SelectMany(rule => Thresholds.Of(rule.Definition.Id, new SignalOptions())))
        {
            var changed = new SignalOptions().With([threshold with { Value = threshold.Value + 1 }]);
            var others = Thresholds.Of(threshold.Signal, changed).Where(one => one.Name != threshold.Name);

            Assert.Contains(threshold with { Value = threshold.Value + 1 }, Thresholds.Of(threshold.Signal, changed));
            Assert.All(others, one => Assert.Contains(one, Thresholds.Of(threshold.Signal, new SignalOptions())));
        }
    }

    [Fact]
    public void The_general_options_stay_as_they_are()
    {
        SignalOptions general = new();
        Assert.Equal(4, general.With([new Threshold("S7", "WindowDays", 4)]).S7.WindowDays);
        Assert.Equal(5, general.S7.WindowDays);
    }

    [Theory]
    [InlineData("windowdays", 1), InlineData("window", 1), InlineData("Days", 1), InlineData("s", 3), InlineData("months", 0)]
    public void A_part_of_the_name_will_do_where_it_means_one(string word, int found) =>
        Assert.Equal(found, Thresholds.Named(Thresholds.Of("S7", new SignalOptions()), word).Count);

    [Fact]
    public void The_whole_name_goes_before_those_that_hold_it() => Assert.Equal(
        ["Drop"], Thresholds.Named(Thresholds.Of("S14", new SignalOptions()), "drop").Select(one => one.Name));

    [Theory]
    [InlineData("S7", "WindowDays", 10, true), InlineData("S7", "WindowDays", 11, false), InlineData("S7", "WindowDays", 0, false), InlineData("S7", "WindowDays", 4.5, false)]
    [InlineData("S17", "WindowDays", 20, true), InlineData("S17", "WindowDays", 21, false)]
    [InlineData("S7", "LowerShare", 100, true), InlineData("S7", "LowerShare", 101, false), InlineData("S13", "PaceBelow", 0.5, true), InlineData("S13", "PaceBelow", 0, false)]
    public void A_value_that_makes_no_sense_is_refused(string signal, string name, double value, bool fits) =>
        Assert.Equal(fits, Thresholds.WhyNot(new Threshold(signal, name, value)) is null);

    [Fact]
    public void The_defaults_make_sense() => Assert.All(
        SignalCatalogue.Rules.SelectMany(rule => Thresholds.Of(rule.Definition.Id, new SignalOptions())), one => Assert.Null(Thresholds.WhyNot(one)));
}
