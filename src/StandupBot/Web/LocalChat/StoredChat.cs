namespace StandupBot.Web.LocalChat;

internal static class StoredChat
{
    /// <summary>The local chat over the database.</summary>
    public static IServiceCollection AddStoredLocalChat(this IServiceCollection services) => services
        .AddLocalChat()
        .AddSingleton<ILocalDirectory, StoredDirectory>()
        .AddSingleton<ILocalMessages, StoredMessages>()
        .AddSingleton<ILocalRoster, StoredRoster>();
}
