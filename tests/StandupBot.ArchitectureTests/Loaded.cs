using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using StandupBot.Core.Chat;
using StandupBot.Features.Inbox;

namespace StandupBot.ArchitectureTests;

/// <summary>The product as it was compiled, and the same with the planted types of this project among it; read once.</summary>
internal static class Loaded
{
    public static System.Reflection.Assembly Core { get; } = typeof(IInbox).Assembly;

    public static System.Reflection.Assembly Host { get; } = typeof(IActionHandler).Assembly;

    public static Architecture Product { get; } = new ArchLoader().LoadAssemblies(Core, Host).Build();

    public static Architecture Planted { get; } = new ArchLoader().LoadAssemblies(typeof(Loaded).Assembly).Build();
}
