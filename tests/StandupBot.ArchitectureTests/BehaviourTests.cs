using System.Reflection;
using StandupBot.Core.Tests.Commands;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.ArchitectureTests;

/// <summary>Each numbered behaviour of the product has a test that carries its number, or a reason here why it cannot have one in these projects.</summary>
public sealed class BehaviourTests
{
    private const int Last = 69;

    /// <summary>What only a vendor's own wire protocol shows; the adapters' tests carry these numbers.</summary>
    private static readonly Dictionary<int, string> OfThePlatforms = new()
    {
        [30] = "A roster comes in pages from the vendor's own list call; the local chat has it whole.",
    };

    [Fact]
    public void Every_behaviour_has_a_test_that_carries_its_number()
    {
        var tested = Tested();
        Assert.Equal(OfThePlatforms.Keys, Enumerable.Range(1, Last).Where(number => !tested.Contains(number)));
    }

    [Fact]
    public void No_test_carries_a_number_that_there_is_not() => Assert.All(Tested(), number => Assert.InRange(number, 1, Last));

    private static HashSet<int> Tested() =>
        [.. ((Assembly[])[typeof(CommandHelpTests).Assembly, typeof(VerbTests).Assembly]).SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods().Append((MemberInfo)type).Where(IsTest))
            .SelectMany(test => test.GetCustomAttributesData().Where(a => a.AttributeType == typeof(TraitAttribute)))
            .Where(trait => (string?)trait.ConstructorArguments[0].Value == "Behaviour")
            .Select(trait => int.Parse((string)trait.ConstructorArguments[1].Value!, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>A number on something that never runs would count for nothing.</summary>
    private static bool IsTest(MemberInfo member) => member is Type || member.GetCustomAttributesData().Any(a => typeof(FactAttribute).IsAssignableFrom(a.AttributeType));
}
