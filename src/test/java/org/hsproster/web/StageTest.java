package org.hsproster.web;
