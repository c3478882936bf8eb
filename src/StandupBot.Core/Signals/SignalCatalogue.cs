using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Signals;

/// <summary>Every rule there is: a new signal is one file, one line here and one test class.</summary>
public static class SignalCatalogue
{
    public static IReadOnlyList<ISignalRule> Rules { get; } =
    [
        new S01OwnerlessObjective(),
        new S02OrphanObjective(),
        new S03UnsupportedObjective(),
        new S04StaleObjective(),
        new S05StalledObjective(),
        new S06UnlinkedWork(),
        new S07StarvedPriority(),
        new S13DeadlineAtRisk(),
        new S14ConfidenceDrop(),
        new S15TargetDrift(),
    ];

    public static ISignalRule? Find(string id) => Rules.FirstOrDefault(rule => rule.Definition.Id == id);
}
