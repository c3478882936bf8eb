using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Replay;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Intelligence;

public sealed class DigestPrefaceTests
{
    [Fact]
    public async Task A_summary_stands_above_what_the_owner_has_to_know()
    {
        Scribe scribe = new(_ => Task.FromResult<Preface?>(new Preface("Nobody answered yet.", "tiny")));
        await using var talk = await Of(scribe);
        await talk.AtAsync("2026-03-02 17:30");

        var digest = Assert.Single(talk.Hears("ana"), m => m.Kind == MessageKind.Digest);
        Assert.Equal("Summary by tiny: Nobody answered yet.", Assert.IsType<Block.Context>(digest.Message.Blocks[1]).Text.Plain());
        Assert.Single(scribe.Told);
    }

    [Fact]
    public async Task Nothing_is_locked_while_it_is_written()
    {
        var file = "";
        Scribe scribe = new(async _ =>
        {
            // Fails within the second if somebody else is writing.
            await using SqliteConnection other = new($"{file};Default Timeout=1");
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var write = other.BeginTransaction(deferred: false);
            await write.RollbackAsync(TestContext.Current.CancellationToken);
            return new Preface("All quiet.", "tiny");
        });
        await using var talk = await Of(scribe);
        file = await talk.LookAsync(db => Task.FromResult(db.Database.GetConnectionString()!));
        await talk.AtAsync("2026-03-02 17:30");

        Assert.Single(scribe.Told);
        Assert.Single(talk.Hears("ana"), m => m.Kind == MessageKind.Digest);
    }

    [Fact]
    public async Task Without_one_the_digest_is_the_usual_one()
    {
        await using var plain = await Conversation.OfBakeryAsync();
        await using var silent = await Of(new Scribe(_ => Task.FromResult<Preface?>(null)));
        await plain.AtAsync("2026-03-02 17:30");
        await silent.AtAsync("2026-03-02 17:30");

        Assert.Equal(Digest(plain), Digest(silent));
    }

    [Fact]
    public void A_replay_asks_no_model()
    {
        ReplayHost host = new();
        using var scope = host.Scope();
        Assert.IsType<NoPreface>(scope.ServiceProvider.GetRequiredService<IDigestPreface>());
    }

    private static string Digest(Conversation talk) => Core.Chat.Json.ChatJson.Write(Assert.Single(talk.Hears("ana"), m => m.Kind == MessageKind.Digest).Message);

    private static Task<Conversation> Of(Scribe scribe) => Conversation.OfBakeryAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IDigestPreface>(scribe)));

    private sealed class Scribe(Func<PrefaceFacts, Task<Preface?>> write) : IDigestPreface
    {
        public List<PrefaceFacts> Told { get; } = [];

        public async ValueTask<Preface?> WriteAsync(PrefaceFacts facts, CancellationToken cancellation)
        {
            Told.Add(facts);
            return await write(facts);
        }
    }
}
