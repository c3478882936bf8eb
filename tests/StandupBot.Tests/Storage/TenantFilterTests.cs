using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Delivery;
using StandupBot.Storage.Rows;
using StandupBot.Storage.Sqlite;
using Xunit;

namespace StandupBot.Tests.Storage;

public sealed class TenantFilterTests
{
    /// <summary>Tables without a company of their own, and why that lets nobody see another one's rows.</summary>
    private static readonly Dictionary<Type, string> Without = new()
    {
        [typeof(HandledEvent)] = "keys of events by installation; asked before it is known who acts, and never shown",
        [typeof(SlackInstallationRow)] = "tokens by installation; the company follows from it",
        [typeof(IntakeRow)] = "what came in and waits to be handled; read by the host that handles it, and never shown",
        [typeof(LocalMessageRow)] = "what the local chat was given, by installation; whoever sits at it plays everybody there",
        [typeof(MicrosoftTeamsConversationRow)] = "addresses of chats by installation, for sending; never shown",
        [typeof(SlackErrandRow)] = "what is to be read from Slack, by installation; the bot's own work",
        [typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey)] = "keys of the host, not of a company",
    };

    [Fact, Trait("Behaviour", "53")]
    public void Every_table_is_seen_by_its_own_company_only_or_has_a_reason()
    {
        using SqliteStandupBotDb db = new(new DbContextOptionsBuilder<SqliteStandupBotDb>().UseSqlite("Data Source=:memory:").Options);
        var open = db.Model.GetEntityTypes().Where(e => e.GetDeclaredQueryFilters().Count == 0 && !e.IsOwned()).Select(e => e.ClrType).ToHashSet();
        Assert.Equal("", string.Join(", ", open.Where(t => !Without.ContainsKey(t)).Select(t => t.Name)));
        Assert.Equal("", string.Join(", ", Without.Keys.Where(t => !open.Contains(t)).Select(t => t.Name)));
    }
}
