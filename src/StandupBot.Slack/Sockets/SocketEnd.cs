namespace StandupBot.Slack.Sockets;

/// <summary>Why a socket is to be replaced.</summary>
internal enum SocketEnd
{
    /// <summary>Slack will close it soon: a new one is opened first, and this one goes on until then.</summary>
    Refresh,

    /// <summary>It is closed or broken.</summary>
    Closed,

    /// <summary>Ten are open already, here or elsewhere.</summary>
    TooMany,

    /// <summary>Socket Mode was switched off for the app: no other will open.</summary>
    LinkDisabled,
}
