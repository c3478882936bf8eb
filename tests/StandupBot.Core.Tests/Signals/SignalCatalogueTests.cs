using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Signals;

public sealed class SignalCatalogueTests
{
    public static TheoryData<string> Ids => [.. SignalCatalogue.Rules.Select(rule => rule.Definition.Id)];

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue_once()
    {
        var rules = typeof(ISignalRule).Assembly.GetTypes().Where(type => type is { IsInterface: false, IsAbstract: false } && type.IsAssignableTo(typeof(ISignalRule)));
        Assert.Equal(rules.Select(type => type.Name).Order(StringComparer.Ordinal), SignalCatalogue.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_found_by_its_id_which_is_also_in_its_class_name_and_names_its_thresholds(string id)
    {
        var rule = SignalCatalogue.Find(id)!;
        Assert.StartsWith($"S{id[1..].PadLeft(2, '0')}", rule.GetType().Name, StringComparison.Ordinal);
        var options = new SignalOptions();
        Assert.Same(typeof(SignalOptions).GetProperty(id)!.GetValue(options), rule.Definition.Thresholds(options));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_definition_says_everything_in_sentences(string id)
    {
        var said = SignalCatalogue.Find(id)!.Definition;
        Assert.All([said.Rule, said.Severity, said.Told, said.Resolves, said.Silent], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_soft_signals_are_the_five_of_the_contract() => Assert.Subset(
        new HashSet<string>(["S5", "S6", "S7", "S14", "S16"]), SignalCatalogue.Rules.Where(rule => rule.Definition.IsSoft).Select(rule => rule.Definition.Id).ToHashSet());

    [Fact]
    public void An_unknown_id_finds_nothing() => Assert.Null(SignalCatalogue.Find("S99"));
}
