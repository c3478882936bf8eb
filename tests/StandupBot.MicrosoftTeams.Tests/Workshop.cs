using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Configuration;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Connector;
using Microsoft.Extensions.Time.Testing;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>The adapter as the host puts it together, with books in memory in place of the host's.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    public const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";

    private readonly ServiceProvider services;

    public Workshop(params (string Name, string? Value)[] settings)
    {
        ServiceCollection parts = new();
        parts.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create($"MicrosoftTeams:{s.Name}", s.Value))).Build());
        parts.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddLogging();
        parts.AddSingleton<TimeProvider>(Clock);
        parts.AddSingleton<IConversations>(Book);
        parts.AddSingleton<IWorkplace>(Workplace);
        parts.AddSingleton<IInbox>(Inbox);
        parts.AddSingleton<IRosterBell>(Bell);
        parts.AddMicrosoftTeamsAdapter();
        // What Microsoft Entra ID would give: the tests of EntraTokens ask it itself.
        parts.AddSingleton<IConnectorTokens>(Tokens);
        services = parts.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
    public MemoryBook Book { get; } = new();
    public MemoryWorkplace Workplace { get; } = new();
    public ScriptedInbox Inbox { get; } = new();
    public CountedTokens Tokens { get; } = new();
    public HeardBell Bell { get; } = new();

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
