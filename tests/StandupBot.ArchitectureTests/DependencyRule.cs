using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Fluent;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace StandupBot.ArchitectureTests;

/// <summary>
/// Types whose full name fits <paramref name="From"/> use nothing that fits <paramref name="Forbidden"/>. What is used is looked at both as
/// a type ("System.Guid") and as a member ("System.Guid::NewGuid()"), in method bodies, lambdas and state machines too.
/// </summary>
public sealed record DependencyRule(string Name, string From, string Forbidden)
{
    public override string ToString() => Name;

    /// <summary>One line for each type that breaks the rule; none when it holds.</summary>
    public IReadOnlyList<string> BrokenIn(Architecture architecture) =>
        [.. ToRule().Evaluate(architecture).Where(r => !r.Passed).Select(r => r.Description).Order(StringComparer.Ordinal)];

    private IArchRule ToRule() => Types().That().FollowCustomPredicate(t => Fits(From, t.FullName), $"fit {From}")
        .Should().FollowCustomCondition(Judge, Name).WithoutRequiringPositiveResults();

    private ArchUnitNET.Fluent.Conditions.ConditionResult Judge(IType type)
    {
        string[] broken = [.. type.Dependencies.SelectMany(Uses).Where(u => Fits(Forbidden, u)).Distinct().Order(StringComparer.Ordinal)];
        return new(type, broken.Length == 0, $"uses {string.Join(", ", broken)}");
    }

    private static IEnumerable<string> Uses(ITypeDependency dependency)
    {
        if (dependency.Target is GenericParameter)
            yield break;
        yield return dependency.Target.FullName;
        if (dependency is MethodCallDependency call)
            yield return $"{call.Target.FullName}::{call.TargetMember.Name}";
    }

    private static bool Fits(string pattern, string name) =>
        Regex.IsMatch(name, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
