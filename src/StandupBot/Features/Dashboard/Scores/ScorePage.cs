using StandupBot.Core.Signals;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard.Scores;

/// <summary>The alignment score of the company or of a team. There is none for a person.</summary>
/// <param name="TeamId">Null for the company.</param>
/// <param name="MaySeeCompany">True for owners.</param>
/// <param name="Latest">Null before the first evaluation.</param>
/// <param name="Days">The last working days, oldest first.</param>
/// <param name="Measures">What the owner cares about, over the same days; the company's alone.</param>
public sealed record ScorePage(
    string Name, string? TeamId, IReadOnlyList<MapTeam> Teams, bool MaySeeCompany, DateOnly Today, ScoreNow? Latest, IReadOnlyList<ScoreDay> Days,
    IReadOnlyList<MeasureSeries> Measures);

/// <param name="Headline">The figure with what it means, or what may be said in its place.</param>
/// <param name="Moved">Against the two weeks before; null where there is nothing to compare.</param>
/// <param name="Drivers">What moved it most.</param>
/// <param name="Answered">Of the <paramref name="Expected"/> answers of the last five working days.</param>
/// <param name="DaysToRealign">Working days in which work followed the last change of goals; null where nothing changed.</param>
public sealed record ScoreNow(
    DateOnly Day, string Headline, string? Moved, string? Drivers, IReadOnlyList<DimensionPart> Dimensions, int Answered, int Expected, int? DaysToRealign);

/// <param name="Missing">What is needed for a figure, in words; empty where there is one.</param>
public sealed record DimensionPart(Dimension Dimension, string Headline, string BasedOn, string Missing, IReadOnlyList<ComponentPart> Components);

/// <param name="Counted">"7 of 9 goals below the top".</param>
/// <param name="Missed">"2 goals without a path to the top"; null where there are none.</param>
/// <param name="IsMeasured">False while there is too little to count it.</param>
/// <param name="Weight">Points of its dimension.</param>
public sealed record ComponentPart(string Id, string Name, string Counted, string? Missed, double? Share, bool IsMeasured, int Weight);

/// <summary>One working day; a figure that may not be shown is null.</summary>
public sealed record ScoreDay(DateOnly Day, double? Overall, double? Goals, double? Teams, double? Customers, int? DaysToRealign);

public sealed record MeasureSeries(string Name, IReadOnlyList<MeasureReading> Readings);

public sealed record MeasureReading(DateOnly Day, double Value);

/// <summary>The list behind a component, as it is counted now.</summary>
/// <param name="More">How many lines are not shown.</param>
public sealed record ComponentList(string ScopeName, string? TeamId, ComponentPart Component, IReadOnlyList<CountedLine> Misses, IReadOnlyList<CountedLine> Hits, int More);

/// <param name="Goal">The handle, where it is a goal that the reader may see.</param>
public sealed record CountedLine(string Text, string? Goal);
