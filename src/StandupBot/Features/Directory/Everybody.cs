using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Features.Directory;

/// <summary>Who belongs to a company, as messages and readers of replies need it.</summary>
/// <param name="Names">What each is called, those who left included.</param>
/// <param name="Left">Ids of those who left.</param>
/// <param name="Parties">The people and teams whose names may stand in an answer.</param>
public sealed record Everybody(Names Names, IReadOnlySet<string> Left, IReadOnlyList<KnownParty> Parties);
