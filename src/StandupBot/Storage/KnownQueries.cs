using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;

namespace StandupBot.Storage;

/// <summary>What nearly every unit of work asks for. These are put together once for all; any other query is, in part, at each asking.</summary>
internal static class KnownQueries
{
    public static readonly Func<StandupBotDb, CancellationToken, Task<Company?>> Company =
        EF.CompileAsyncQuery((StandupBotDb db, CancellationToken _) => db.Companies.FirstOrDefault());

    public static readonly Func<StandupBotDb, string, CancellationToken, Task<Team?>> Team =
        EF.CompileAsyncQuery((StandupBotDb db, string id, CancellationToken _) => db.Teams.FirstOrDefault(t => t.Id == id));

    public static readonly Func<StandupBotDb, string, CancellationToken, Task<Standup?>> Standup =
        EF.CompileAsyncQuery((StandupBotDb db, string id, CancellationToken _) => db.Standups.FirstOrDefault(s => s.Id == id));
}
