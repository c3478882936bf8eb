namespace StandupBot.Core.Histories.Reading;

/// <summary>What an id names. Ids are unique within their kind.</summary>
internal enum IdKind { Member, Team, Standup, Objective, Roadblock, Dependency, Commitment, Mention, Theme }
