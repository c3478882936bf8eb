using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Text.Overlap;

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
        new S08ConflictingPriorities(),
        new S09RoadblockOverdue(),
        new S10UnacknowledgedDependency(),
        new S11RedundantWork(SameWork.Similarity),
        new S12ContradictoryStatus(),
        new S13DeadlineAtRisk(),
        new S14ConfidenceDrop(),
        new S15TargetDrift(),
        new S16ParticipationGap(),
        new S17UncoveredTheme(),
        new S18PromiseAtRisk(),
    ];

    public static ISignalRule? Find(string id) => Rules.FirstOrDefault(rule => rule.Definition.Id == id);
}
