using Xunit;

namespace StandupBot.ArchitectureTests;

public sealed class DependencyTests
{
    public static TheoryData<DependencyRule> Rules => [.. HouseRules.All];

    [Theory, MemberData(nameof(Rules))]
    public void The_product_keeps_the_rule(DependencyRule rule) => Assert.Equal("", string.Join('\n', rule.BrokenIn(Loaded.Product)));

    [Theory, MemberData(nameof(Rules))]
    public void The_rule_finds_the_type_that_was_planted_to_break_it(DependencyRule rule)
    {
        var broken = rule.BrokenIn(Loaded.Planted);
        Assert.True(Plants.By.TryGetValue(rule.Name, out var plants), $"Plant a type that breaks the rule \"{rule.Name}\".");
        Assert.All(plants, plant => Assert.Contains(broken, line => line.StartsWith(plant.FullName + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_folder_of_the_host_has_its_place_in_the_order()
    {
        var folders = Loaded.Host.GetTypes().Select(t => t.Namespace?.Split('.')).Where(n => n is ["StandupBot", _, ..]).Select(n => n![1]);
        Assert.Empty(folders.Distinct().Except([.. HouseRules.Folders.Keys]));
    }

    [Fact]
    public void The_core_is_compiled_against_the_base_library_and_abstractions_only() =>
        Assert.All(Loaded.Core.GetReferencedAssemblies(), a => Assert.Matches(@"^(System\..*|Microsoft\.Extensions\..*\.Abstractions)$", a.Name));
}
